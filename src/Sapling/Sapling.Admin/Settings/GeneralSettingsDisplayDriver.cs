using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Modules;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Settings;

namespace Sapling.Admin.Settings;

/// <summary>Name, address, time zone and page size of the site.</summary>
internal sealed class GeneralSettingsDisplayDriver : DisplayDriver<ISite>
{
    public const string GroupId = "general";

    private const int _maxNameLength = 200;
    private const int _maxPageSize = 100;

    private readonly ITimeZoneSelectListProvider _timeZones;
    private readonly IStringLocalizer S;

    public GeneralSettingsDisplayDriver(ITimeZoneSelectListProvider timeZones, IStringLocalizer<GeneralSettingsDisplayDriver> stringLocalizer)
    {
        _timeZones = timeZones;
        S = stringLocalizer;
    }

    public override IDisplayResult Edit(ISite site, BuildEditorContext context)
        => Initialize<GeneralSettingsViewModel>("GeneralSettings_Edit", async model =>
        {
            model.SiteName = site.SiteName;
            model.BaseUrl = site.BaseUrl;
            model.TimeZoneId = site.TimeZoneId;
            model.PageSize = site.PageSize;
            model.TimeZones = await _timeZones.GetTimeZoneSelectListAsync();
        }).Location("Content:1").OnGroup(GroupId);

    public override async Task<IDisplayResult?> UpdateAsync(ISite site, UpdateEditorContext context)
    {
        if (!string.Equals(context.GroupId, GroupId, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var model = new GeneralSettingsViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        if (string.IsNullOrWhiteSpace(model.SiteName) || model.SiteName.Length > _maxNameLength)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.SiteName), S["The site name is required and has at most {0} characters.", _maxNameLength]);
        }

        if (!string.IsNullOrWhiteSpace(model.BaseUrl)
            && !(Uri.TryCreate(model.BaseUrl.Trim(), UriKind.Absolute, out var address) && address.Scheme is "http" or "https"))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.BaseUrl), S["The base address is one such as https://help.example.com."]);
        }

        if (!string.IsNullOrEmpty(model.TimeZoneId) && !TimeZoneInfo.TryFindSystemTimeZoneById(model.TimeZoneId, out _))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.TimeZoneId), S["The time zone is not known."]);
        }

        if (model.PageSize is < 1 or > _maxPageSize)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.PageSize), S["The page size is between 1 and {0}.", _maxPageSize]);
        }

        site.SiteName = model.SiteName?.Trim() ?? string.Empty;
        site.BaseUrl = string.IsNullOrWhiteSpace(model.BaseUrl) ? null : model.BaseUrl.Trim().TrimEnd('/');
        site.TimeZoneId = string.IsNullOrEmpty(model.TimeZoneId) ? null : model.TimeZoneId;
        site.PageSize = model.PageSize;
        return Edit(site, context);
    }
}
