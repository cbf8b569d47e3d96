// Without nullable annotations, as the real API: a type that does not exist comes back as null.
#nullable disable annotations
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Entities;
using OrchardCore.Settings;

namespace OrchardCore.CustomSettings.Services;

/// <summary>Settings that are described by a content type and kept with those of the site, one item per type.</summary>
public class CustomSettingsService
{
    private readonly ISiteService _siteService;
    private readonly IContentManager _contentManager;
    private readonly IHttpContextAccessor _httpContextAccessor;
    private readonly IAuthorizationService _authorizationService;
    private readonly IContentDefinitionManager _contentDefinitionManager;

    public CustomSettingsService(
        ISiteService siteService,
        IContentManager contentManager,
        IHttpContextAccessor httpContextAccessor,
        IAuthorizationService authorizationService,
        IContentDefinitionManager contentDefinitionManager)
    {
        _siteService = siteService;
        _contentManager = contentManager;
        _httpContextAccessor = httpContextAccessor;
        _authorizationService = authorizationService;
        _contentDefinitionManager = contentDefinitionManager;
    }

    public async Task<IEnumerable<string>> GetAllSettingsTypeNamesAsync() => (await GetAllSettingsTypesAsync()).Select(type => type.Name);

    public async Task<IEnumerable<ContentTypeDefinition>> GetAllSettingsTypesAsync()
        => (await _contentDefinitionManager.ListTypeDefinitionsAsync()).Where(IsSettings);

    public async Task<IEnumerable<ContentTypeDefinition>> GetSettingsTypesAsync(params string[] settingsTypeNames)
        => (await GetAllSettingsTypesAsync()).Where(type => settingsTypeNames.Contains(type.Name, StringComparer.OrdinalIgnoreCase));

    public async Task<ContentTypeDefinition> GetSettingsTypeAsync(string settingsTypeName)
        => await _contentDefinitionManager.GetTypeDefinitionAsync(settingsTypeName) is { } type && IsSettings(type) ? type : null;

    public async Task<bool> CanUserCreateSettingsAsync(ContentTypeDefinition settingsType)
        => _httpContextAccessor.HttpContext?.User is { } user
            && await _authorizationService.AuthorizeAsync(user, CustomSettingsPermissions.For(settingsType));

    public async Task<ContentItem> GetSettingsAsync(string settingsTypeName, Action isNew = null)
        => await GetSettingsTypeAsync(settingsTypeName) is { } type ? await GetSettingsAsync(type, isNew) : null;

    public async Task<ContentItem> GetSettingsAsync(ContentTypeDefinition settingsType, Action isNew = null)
        => await GetSettingsAsync(await _siteService.GetSiteSettingsAsync(), settingsType, isNew);

    /// <param name="isNew">Called if nobody has saved such settings yet.</param>
    public async Task<ContentItem> GetSettingsAsync(ISite site, ContentTypeDefinition settingsType, Action isNew = null)
    {
        if (EntityExtensions.TryGet<ContentItem>(site, settingsType.Name, out var item))
        {
            return await _contentManager.LoadAsync(item);
        }

        isNew?.Invoke();
        return await _contentManager.NewAsync(settingsType.Name);
    }

    private static bool IsSettings(ContentTypeDefinition type) => type.StereotypeEquals(CustomSettingsConstants.Stereotype);
}
