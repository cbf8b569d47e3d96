namespace OrchardPortal.PrivateContent.Profile;

/// <summary>Of which news an account wants no mail; attached to the user.</summary>
public class MemberNotifications
{
    /// <summary>Names of <see cref="NotificationKind"/>.</summary>
    public IList<string> Off { get; set; } = [];
}
