using Microsoft.AspNetCore.Identity;
using OrchardCore.Settings;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;

namespace Sapling.Admin.Users;

/// <summary>Finds users by the beginning of their name or e-mail.</summary>
public sealed class UserList
{
    private readonly ISession _session;
    private readonly ISiteService _siteService;
    private readonly ILookupNormalizer _normalizer;

    public UserList(ISession session, ISiteService siteService, ILookupNormalizer normalizer)
    {
        _session = session;
        _siteService = siteService;
        _normalizer = normalizer;
    }

    public async Task<UserListViewModel> GetAsync(string? text, int page)
    {
        var pageSize = (await _siteService.GetSiteSettingsAsync()).PageSize;
        var query = _session.Query<User, UserIndex>();
        if (!string.IsNullOrWhiteSpace(text))
        {
            var name = _normalizer.NormalizeName(text.Trim());
            query = query.Where(index => index.NormalizedUserName!.StartsWith(name) || index.NormalizedEmail!.StartsWith(name));
        }

        var total = await query.CountAsync();
        var pages = Math.Max(1, (total + pageSize - 1) / pageSize);
        page = Math.Clamp(page, 1, pages);
        var users = await query.OrderBy(index => index.NormalizedUserName).Skip((page - 1) * pageSize).Take(pageSize).ListAsync();
        return new UserListViewModel([.. users], text, page, pages, total);
    }
}
