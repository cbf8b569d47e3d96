using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement.Entities;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Email;
using OrchardCore.Email.Services;
using OrchardCore.Environment.Shell;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Settings;

namespace Sapling.Admin.Email;

/// <summary>By which of the providers mail goes out.</summary>
internal sealed class EmailSettingsDisplayDriver(
    IHttpContextAccessor httpContextAccessor,
    IAuthorizationService authorizationService,
    IOptions<EmailProviderOptions> providers,
    IEmailProviderResolver resolver,
    IShellReleaseManager shellReleaseManager,
    IStringLocalizer<EmailSettingsDisplayDriver> stringLocalizer) : SiteDisplayDriver<EmailSettings>
{
    private readonly IStringLocalizer S = stringLocalizer;

    protected override string SettingsGroupId => EmailSettings.GroupId;

    public override async Task<IDisplayResult?> EditAsync(ISite site, EmailSettings section, BuildEditorContext context)
    {
        if (!await IsAllowedAsync())
        {
            return null;
        }

        return Initialize<EmailSettingsViewModel>("EmailSettings_Edit", async model =>
        {
            model.DefaultProvider = section.DefaultProviderName;
            model.Providers = [.. await ProvidersAsync(section.DefaultProviderName)];
        }).Location("Content:1").OnGroup(SettingsGroupId);
    }

    public override async Task<IDisplayResult?> UpdateAsync(ISite site, EmailSettings section, UpdateEditorContext context)
    {
        if (!await IsAllowedAsync())
        {
            return null;
        }

        var model = new EmailSettingsViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        var wanted = string.IsNullOrEmpty(model.DefaultProvider) ? null : model.DefaultProvider;
        if (wanted is not null && !Enabled.Contains(wanted, StringComparer.OrdinalIgnoreCase))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.DefaultProvider), S["Choose one of the list."]);
        }
        else if (wanted != section.DefaultProviderName)
        {
            section.DefaultProviderName = wanted;
            shellReleaseManager.RequestRelease();
        }

        return await EditAsync(site, section, context);
    }

    private IEnumerable<string> Enabled => providers.Value.Providers.Where(provider => provider.Value.IsEnabled).Select(provider => provider.Key);

    private async Task<List<SelectListItem>> ProvidersAsync(string? chosen)
    {
        var items = new List<SelectListItem> { new(S["The first that is set up"], string.Empty) };
        foreach (var name in Enabled)
        {
            items.Add(new((await resolver.GetAsync(name))?.DisplayName.Value ?? name, name, name == chosen));
        }

        return items;
    }

    private async Task<bool> IsAllowedAsync() =>
        httpContextAccessor.HttpContext is { } http && await authorizationService.AuthorizeAsync(http.User, EmailPermissions.ManageEmailSettings);
}
