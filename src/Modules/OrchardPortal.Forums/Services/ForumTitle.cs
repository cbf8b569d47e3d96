using Microsoft.Extensions.Localization;
using OrchardCore.Settings;
using OrchardPortal.Forums.Models;

namespace OrchardPortal.Forums.Services;

/// <summary>What the forums are called.</summary>
public sealed class ForumTitle(ISiteService siteService, IStringLocalizer<ForumTitle> stringLocalizer)
{
    private readonly IStringLocalizer S = stringLocalizer;

    public async Task<string> GetAsync() => (await siteService.GetSettingsAsync<ForumSettings>()).Title is { Length: > 0 } title ? title : S["Community"];
}
