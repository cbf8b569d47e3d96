using System.Security.Claims;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;
using YesSql.Services;

namespace OrchardPortal.Conversations.Services;

/// <summary>What agents are called: their claim <c>name</c> (OpenID Connect Core, 5.1), else the user name.</summary>
internal sealed class StaffNames(ISession session)
{
    private const string NameClaim = "name";

    public static string Of(ClaimsPrincipal user) => user.FindFirstValue(NameClaim) ?? user.Identity?.Name ?? "";

    public static string Of(User user) => user.UserClaims.FirstOrDefault(claim => claim.ClaimType == NameClaim)?.ClaimValue ?? user.UserName;

    /// <summary>Of the agents on one page, in one query, by user id.</summary>
    public async Task<IReadOnlyDictionary<string, string>> FindAsync(IEnumerable<string?> userIds)
    {
        var ids = userIds.OfType<string>().Distinct().ToArray();
        if (ids.Length == 0)
        {
            return new Dictionary<string, string>();
        }

        var users = await session.Query<User, UserIndex>(user => user.UserId.IsIn(ids)).ListAsync();
        return users.ToDictionary(user => user.UserId, Of);
    }
}
