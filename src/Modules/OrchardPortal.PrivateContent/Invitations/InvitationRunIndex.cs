using YesSql.Indexes;

namespace OrchardPortal.PrivateContent.Invitations;

public sealed class InvitationRunIndex : MapIndex
{
    public string RunId { get; set; } = string.Empty;

    public string ListId { get; set; } = string.Empty;

    public InvitationRunState State { get; set; }

    public DateTime StartedUtc { get; set; }
}
