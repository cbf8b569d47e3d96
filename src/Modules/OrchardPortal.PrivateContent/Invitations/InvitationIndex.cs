using YesSql.Indexes;

namespace OrchardPortal.PrivateContent.Invitations;

public sealed class InvitationIndex : MapIndex
{
    public string Email { get; set; } = string.Empty;

    public string ContactId { get; set; } = string.Empty;

    public DateTime LastUtc { get; set; }
}
