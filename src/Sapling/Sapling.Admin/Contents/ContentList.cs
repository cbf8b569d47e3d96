using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Contents;
using OrchardCore.Settings;
using YesSql;
using YesSql.Services;

namespace Sapling.Admin.Contents;

/// <summary>Lists items from the index alone, of the types that the user may list.</summary>
public sealed class ContentList
{
    private const int MaxQueryLength = 200;

    private readonly ISession _session;
    private readonly ISiteService _siteService;
    private readonly IContentDefinitionManager _contentDefinitionManager;
    private readonly IAuthorizationService _authorizationService;

    public ContentList(
        ISession session,
        ISiteService siteService,
        IContentDefinitionManager contentDefinitionManager,
        IAuthorizationService authorizationService)
    {
        _session = session;
        _siteService = siteService;
        _contentDefinitionManager = contentDefinitionManager;
        _authorizationService = authorizationService;
    }

    /// <returns>Null if the user may list no such content.</returns>
    public async Task<ContentListViewModel?> GetAsync(ClaimsPrincipal user, ContentListQuery query)
    {
        var (listed, creatable) = await TypesAsync(user);
        var type = await _contentDefinitionManager.GetTypeDefinitionAsync(query.ContentTypeId ?? string.Empty);
        if (string.IsNullOrEmpty(query.ContentTypeId) ? listed.Count == 0 : type is null || !await IsListedAsync(user, type))
        {
            return null;
        }

        string[] types = type is null ? [.. listed.Select(listedType => listedType.Name)] : [type.Name];
        var rows = Filter(_session.QueryIndex<ContentItemIndex>(), query, types);
        var pageSize = Math.Max(1, (await _siteService.GetSiteSettingsAsync()).PageSize);
        var total = await rows.CountAsync();
        var pages = Math.Max(1, (total + pageSize - 1) / pageSize);
        var page = Math.Clamp(query.Page, 1, pages);
        var found = (await Order(rows, query.Sort).Skip((page - 1) * pageSize).Take(pageSize).ListAsync()).ToList();
        IReadOnlyList<ContentTypeDefinition> mayCreate = type is null ? creatable : [.. creatable.Where(creatableType => creatableType.Name == type.Name)];
        return new ContentListViewModel(query, type, listed, mayCreate, found, await OnlineAsync(found), page, pages, total);
    }

    private static IQueryIndex<ContentItemIndex> Filter(IQueryIndex<ContentItemIndex> rows, ContentListQuery query, string[] types)
    {
        rows = types.Length == 1 ? rows.Where(index => index.ContentType == types[0]) : rows.Where(index => index.ContentType.IsIn(types));
        rows = query.Status switch
        {
            "published" => rows.Where(index => index.Published),
            "draft" => rows.Where(index => index.Latest && !index.Published),
            _ => rows.Where(index => index.Latest),
        };

        var text = query.Q?.Trim() ?? string.Empty;
        return text.Length is > 0 and <= MaxQueryLength ? rows.Where(index => index.DisplayText!.Contains(text)) : rows;
    }

    /// <summary>The items of a page that visitors see, though the newest version of some is a draft.</summary>
    private async Task<IReadOnlySet<string>> OnlineAsync(List<ContentItemIndex> found)
    {
        var online = found.Where(row => row.Published).Select(row => row.ContentItemId).ToHashSet();
        string[] drafts = [.. found.Where(row => !row.Published).Select(row => row.ContentItemId)];
        if (drafts.Length > 0)
        {
            online.UnionWith((await _session.QueryIndex<ContentItemIndex>(index => index.Published && index.ContentItemId.IsIn(drafts)).ListAsync()).Select(row => row.ContentItemId));
        }

        return online;
    }

    private static IQueryIndex<ContentItemIndex> Order(IQueryIndex<ContentItemIndex> rows, string sort) => sort switch
    {
        "title" => rows.OrderBy(index => index.DisplayText).ThenBy(index => index.Id),
        "created" => rows.OrderByDescending(index => index.CreatedUtc).ThenByDescending(index => index.Id),
        _ => rows.OrderByDescending(index => index.ModifiedUtc).ThenByDescending(index => index.Id),
    };

    private async Task<(List<ContentTypeDefinition> Listed, List<ContentTypeDefinition> Creatable)> TypesAsync(ClaimsPrincipal user)
    {
        var listed = new List<ContentTypeDefinition>();
        var creatable = new List<ContentTypeDefinition>();
        var owner = user.FindFirstValue(ClaimTypes.NameIdentifier);
        foreach (var type in (await _contentDefinitionManager.ListTypeDefinitionsAsync()).OrderBy(type => type.DisplayName, StringComparer.CurrentCulture))
        {
            if (type.IsListable() && await IsListedAsync(user, type))
            {
                listed.Add(type);
            }

            if (type.IsCreatable() && await _authorizationService.AuthorizeContentTypeAsync(user, CommonPermissions.EditContent, type, owner))
            {
                creatable.Add(type);
            }
        }

        return (listed, creatable);
    }

    private async Task<bool> IsListedAsync(ClaimsPrincipal user, ContentTypeDefinition type)
        => await _authorizationService.AuthorizeContentTypeAsync(user, CommonPermissions.ListContent, type)
            || await _authorizationService.AuthorizeContentTypeAsync(user, CommonPermissions.EditContent, type);
}
