using YesSql.Indexes;

namespace OrchardPortal.PrivateContent.Sessions;

public sealed class MemberSessionIndex : MapIndex
{
    public string SessionId { get; set; } = string.Empty;

    public string UserId { get; set; } = string.Empty;

    public DateTime UntilUtc { get; set; }

    public DateTime? EndedUtc { get; set; }
}
