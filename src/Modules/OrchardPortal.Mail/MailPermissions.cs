using OrchardCore.Security.Permissions;

namespace OrchardPortal.Mail;

/// <summary>Permissions of outgoing mail.</summary>
public static class MailPermissions
{
    /// <summary>See the queue and try failed mail again; read the mail of the Development folder. Mail may hold links that let somebody in.</summary>
    public static readonly Permission ManageMail = new("ManagePortalMail", "Manage outgoing mail", isSecurityCritical: true);
}
