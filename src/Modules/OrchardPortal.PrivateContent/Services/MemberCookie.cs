using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace OrchardPortal.PrivateContent.Services;

/// <summary>Sends whoever must log in to the portal's own pages and hardens the session cookie.</summary>
internal sealed class MemberCookie : IPostConfigureOptions<CookieAuthenticationOptions>
{
    public void PostConfigure(string? name, CookieAuthenticationOptions options)
    {
        if (name != IdentityConstants.ApplicationScheme)
        {
            return;
        }

        options.LoginPath = "/" + AccountPaths.Login;
        options.LogoutPath = "/" + AccountPaths.LogOut;
        options.AccessDeniedPath = "/" + AccountPaths.Denied;
        options.ReturnUrlParameter = "returnUrl";
        options.SlidingExpiration = true;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
    }
}
