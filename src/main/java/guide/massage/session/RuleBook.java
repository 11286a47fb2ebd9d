package guide.massage.session;

/** Finds the rules of the phase a session is in. */
final class RuleBook implements Phase.Cases<Rules> {
    private final Session session;
    private final Script script;

    private RuleBook(Session session, Script script) {
        this.session = session;
        this.script = script;
    }

    static Rules rulesOf(Session session, Script script) {
        return session.phase().match(new RuleBook(session, script));
    }

    @Override
    public Rules beginning(Phase.Beginning phase) {
        return new BeginningRules(session, script);
    }

    @Override
    public Rules tryOut(Phase.TryOut phase) {
        return new TryOutRules(session, script, phase);
    }

    @Override
    public Rules choosing(Phase.Choosing phase) {
        return new ChoosingRules(session, script, phase);
    }

    @Override
    public Rules screening(Screening phase) {
        return new ScreeningRules(session, script, phase);
    }

    @Override
    public Rules preparing(Phase.Preparing phase) {
        return new PreparingRules(session, script, phase);
    }

    @Override
    public Rules guiding(Phase.Guiding phase) {
        return new GuidingRules(session, script, phase);
    }

    @Override
    public Rules paused(Phase.Paused phase) {
        return new PausedRules(session, script, phase);
    }

    @Override
    public Rules stopped(Phase.Stopped phase) {
        return new StoppedRules(session, script, phase);
    }

    @Override
    public Rules hurting(Hurting phase) {
        return new HurtingRules(session, script, phase);
    }

    @Override
    public Rules closing(Phase.Closing phase) {
        return new ClosingRules(session, script, phase);
    }

    @Override
    public Rules finished(Phase.Finished phase) {
        return new FinishedRules(session, script, phase);
    }
}
