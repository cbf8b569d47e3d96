using YesSql.Indexes;

namespace OrchardPortal.PrivateContent.Sessions;

internal sealed class MemberSessionIndexProvider : IndexProvider<MemberSession>
{
    public override void Describe(DescribeContext<MemberSession> context) => context.For<MemberSessionIndex>().Map(session => new MemberSessionIndex
    {
        SessionId = session.SessionId, UserId = session.UserId, UntilUtc = session.UntilUtc, EndedUtc = session.EndedUtc,
    });
}
