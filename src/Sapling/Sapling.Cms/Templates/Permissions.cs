using OrchardCore.Security.Permissions;

namespace OrchardCore.Templates;

internal static class Permissions
{
    public static readonly Permission ManageTemplates = new("ManageTemplates", "Manage templates", isSecurityCritical: true);
}
