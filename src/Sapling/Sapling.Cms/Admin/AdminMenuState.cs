using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Data.Documents;
using OrchardCore.Roles.Services;
using OrchardCore.Settings;

namespace OrchardCore.Admin;

/// <summary>
/// Names what the admin's menu depends on: the page and the language, the user's roles and what those may, content types and settings.
/// What a module's menu shows besides, it shows late by as long as the menu's HTML is kept.
/// </summary>
internal sealed class AdminMenuState(ISiteService siteService, IServiceProvider services)
{
    public async ValueTask<string> NameAsync(HttpContext http) => string.Join(
        '\n',
        http.Request.PathBase + http.Request.Path + http.Request.QueryString,
        CultureInfo.CurrentUICulture.Name,
        string.Join(',', http.User.FindAll(ClaimTypes.Role).Select(claim => claim.Value)),
        services.GetService<RolesDocuments>() is { } roles ? (await roles.GetAsync()).Identifier : null,
        services.GetService<IContentDefinitionManager>() is { } definitions ? await definitions.GetIdentifierAsync() : null,
        (await siteService.GetSiteSettingsAsync() as IDocument)?.Identifier);
}
