using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Users;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.PrivateContent.Sessions;

/// <summary>Lets somebody go on in a new session after what ended all of theirs.</summary>
internal sealed class SessionRenewal
{
    public async Task<bool> IsRememberedAsync(HttpContext http) =>
        (await http.AuthenticateAsync(IdentityConstants.ApplicationScheme)).Properties?.IsPersistent == true;

    /// <summary>How the login came about stays as it was.</summary>
    public Task RenewAsync(HttpContext http, IUser user, bool isRemembered, SignInManager<IUser> signInManager)
    {
        var claims = http.User.Claims.Where(claim => claim.Type is SessionClaims.Method or SessionClaims.Provider).Select(claim => new Claim(claim.Type, claim.Value));
        return signInManager.SignInWithClaimsAsync(user, new AuthenticationProperties { IsPersistent = isRemembered }, claims);
    }
}
