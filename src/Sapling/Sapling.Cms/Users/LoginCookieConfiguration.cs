using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace OrchardCore.Users.Services;

/// <summary>The cookie of the login; features may adapt it after this.</summary>
internal sealed class LoginCookieConfiguration : IConfigureNamedOptions<CookieAuthenticationOptions>
{
    private readonly UserOptions _userOptions;

    public LoginCookieConfiguration(IOptions<UserOptions> userOptions) => _userOptions = userOptions.Value;

    public void Configure(CookieAuthenticationOptions options) => Configure(Options.DefaultName, options);

    public void Configure(string? name, CookieAuthenticationOptions options)
    {
        if (name != IdentityConstants.ApplicationScheme)
        {
            return;
        }

        options.LoginPath = "/" + _userOptions.LoginPath.TrimStart('/');
        options.LogoutPath = "/" + _userOptions.LogoffPath.TrimStart('/');
        options.ReturnUrlParameter = "returnUrl";
        options.Cookie.Name = "orchauth";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.SlidingExpiration = true;
        options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }
}
