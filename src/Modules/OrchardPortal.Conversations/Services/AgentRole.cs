using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace OrchardPortal.Conversations.Services;

/// <summary>The role of who answers tickets.</summary>
internal static class AgentRole
{
    public const string Name = "Agent";

    /// <summary>Gives the role a permission; nothing where there is no such role, or it has it.</summary>
    public static async Task AllowAsync(RoleManager<IRole> roles, Permission permission)
    {
        if (await roles.FindByNameAsync(Name) is { } role
            && (await roles.GetClaimsAsync(role)).All(claim => claim.Type != Permission.ClaimType || claim.Value != permission.Name))
        {
            await roles.AddClaimAsync(role, new Claim(Permission.ClaimType, permission.Name));
        }
    }
}
