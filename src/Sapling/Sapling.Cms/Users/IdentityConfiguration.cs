using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace OrchardCore.Users.Services;

/// <summary>The rules for names, passwords and lock-out.</summary>
internal sealed class IdentityConfiguration : IConfigureOptions<IdentityOptions>
{
    public void Configure(IdentityOptions options)
    {
        // A name without @ cannot be taken for somebody else's e-mail address, by which one logs in, too.
        options.User.AllowedUserNameCharacters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._+";
        options.User.RequireUniqueEmail = true;
        options.Password.RequiredLength = 8;
        options.Password.RequiredUniqueChars = 3;
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(5);
    }
}
