using Microsoft.AspNetCore.Authorization;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Security;

/// <summary>Asks of the visitor one permission.</summary>
public class PermissionRequirement : IAuthorizationRequirement
{
    public PermissionRequirement(Permission permission) => Permission = permission;

    public Permission Permission { get; set; }
}
