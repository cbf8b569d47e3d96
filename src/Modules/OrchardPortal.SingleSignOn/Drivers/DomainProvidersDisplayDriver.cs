using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardPortal.PrivateContent.Models;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.SingleSignOn.Services;
using OrchardPortal.SingleSignOn.ViewModels;

namespace OrchardPortal.SingleSignOn.Drivers;

/// <summary>Which providers a domain offers, on the tab of the ways to log in (requirement 11).</summary>
internal sealed class DomainProvidersDisplayDriver(IIdentityProviders providers) : DisplayDriver<DomainSettings>
{
    public override async Task<IDisplayResult?> EditAsync(DomainSettings settings, BuildEditorContext context)
    {
        var all = (await providers.GetAsync()).Items;
        return context.GroupId != DomainTabs.General || all.Count == 0
            ? null
            : Initialize<DomainProvidersViewModel>("DomainProviders_Edit", model =>
            {
                model.Providers = all;
                model.AllowedProviders = settings.AllowedProviders;
            }).Location("Content:2").OnGroup(DomainTabs.General);
    }

    public override async Task<IDisplayResult?> UpdateAsync(DomainSettings settings, UpdateEditorContext context)
    {
        if (context.GroupId == DomainTabs.General)
        {
            var model = new DomainProvidersViewModel();
            await context.Updater.TryUpdateModelAsync(model, Prefix);
            var known = (await providers.GetAsync()).Items.Select(provider => provider.Id);
            settings.AllowedProviders = [.. known.Intersect(model.AllowedProviders ?? [])];
        }

        return await EditAsync(settings, context);
    }
}
