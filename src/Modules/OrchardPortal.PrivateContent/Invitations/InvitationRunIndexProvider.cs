using YesSql.Indexes;

namespace OrchardPortal.PrivateContent.Invitations;

internal sealed class InvitationRunIndexProvider : IndexProvider<InvitationRun>
{
    public override void Describe(DescribeContext<InvitationRun> context) => context.For<InvitationRunIndex>()
        .Map(run => new InvitationRunIndex { RunId = run.RunId, ListId = run.ListId, State = run.State, StartedUtc = run.StartedUtc });
}
