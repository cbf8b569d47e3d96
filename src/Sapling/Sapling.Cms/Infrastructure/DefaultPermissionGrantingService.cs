using System.Security.Claims;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Security;

internal sealed class DefaultPermissionGrantingService : IPermissionGrantingService
{
    public bool IsGranted(PermissionRequirement requirement, IEnumerable<Claim> claims)
    {
        foreach (var claim in claims)
        {
            if (claim.Type == Permission.ClaimType && requirement.Permission.GrantedBy.Contains(claim.Value))
            {
                return true;
            }
        }

        return false;
    }
}
