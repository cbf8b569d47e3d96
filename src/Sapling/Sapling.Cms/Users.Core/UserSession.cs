using System.Security.Cryptography;
using System.Text;
using OrchardCore.Users.Models;

namespace OrchardCore.Users.Services;

/// <summary>What a request must know about an account to trust its cookie.</summary>
/// <param name="Version">Differs whenever the claims that are made from the account could differ.</param>
internal sealed record UserSession(string SecurityStamp, bool IsEnabled, string Version)
{
    /// <summary>The claim that holds the version of the account that the cookie was made from.</summary>
    public const string VersionClaim = "user-version";

    public static UserSession Of(User user) => new(user.SecurityStamp ?? string.Empty, user.IsEnabled, VersionOf(user));

    public static string VersionOf(User user)
    {
        var text = new StringBuilder(256);
        text.Append(user.UserName).Append('\n').Append(user.Email).Append('\n').AppendJoin(',', user.RoleNames).Append('\n');
        foreach (var claim in user.UserClaims)
        {
            text.Append(claim.ClaimType).Append('=').Append(claim.ClaimValue).Append('\n');
        }

        text.Append(user.Properties.ToJsonString());
        return Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())), 0, 12);
    }
}
