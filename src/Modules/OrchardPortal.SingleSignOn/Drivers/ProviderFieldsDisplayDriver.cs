using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardPortal.Contacts.Services;
using OrchardPortal.SingleSignOn.Models;
using OrchardPortal.SingleSignOn.ViewModels;

namespace OrchardPortal.SingleSignOn.Drivers;

/// <summary>What every kind of provider has: label, audience, and what its claims mean.</summary>
internal sealed class ProviderFieldsDisplayDriver(IContactLists lists, IStringLocalizer<ProviderFieldsDisplayDriver> localizer) : DisplayDriver<IdentityProvider>
{
    private readonly IStringLocalizer S = localizer;

    public override IDisplayResult Edit(IdentityProvider provider, BuildEditorContext context) => Combine(
        Initialize<ProviderFieldsViewModel>("ProviderGeneral_Edit", model => FillAsync(model, provider)).Location("Content:1"),
        Initialize<ProviderFieldsViewModel>("ProviderMapping_Edit", model => FillAsync(model, provider)).Location("Content:9"));

    public override async Task<IDisplayResult?> UpdateAsync(IdentityProvider provider, UpdateEditorContext context)
    {
        var model = new ProviderFieldsViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        var known = (await lists.ListAsync()).Select(list => list.Id).ToHashSet();

        provider.Label = model.Label?.Trim() ?? "";
        provider.Enabled = model.Enabled;
        provider.TrustsEmail = model.TrustsEmail;
        provider.AllowsHandles = model.AllowsHandles;
        provider.AllowsStaff = model.AllowsStaff;
        provider.Audience = model.Audience;
        provider.AudienceListIds = [.. (model.AudienceListIds ?? []).Where(known.Contains)];
        Map(provider.Mapping, model, (await lists.ListAsync()).Where(list => !list.IsByRules).Select(list => list.Id).ToHashSet());

        void Error(string field, string message) => context.Updater.ModelState.AddModelError(Prefix, field, message);
        if (provider.Label.Length is 0 or > IdentityProvider.MaxLabelLength || provider.Label.Any(char.IsControl))
        {
            Error(nameof(model.Label), S["Give a label of at most {0} characters.", IdentityProvider.MaxLabelLength]);
        }

        if (provider.Audience == ProviderAudience.Lists && provider.AudienceListIds.Length == 0)
        {
            Error(nameof(model.AudienceListIds), S["Choose at least one list, or let everybody in."]);
        }

        if (!Enum.IsDefined(provider.Audience))
        {
            provider.Audience = ProviderAudience.Everybody;
            Error(nameof(model.AudienceListIds), S["Choose who is let in."]);
        }

        foreach (var (field, claim) in Claims(model).Where(field => field.Claim?.Length > ClaimMapping.MaxLength))
        {
            Error(field, S["At most {0} characters.", ClaimMapping.MaxLength]);
        }

        return Edit(provider, context);
    }

    private async ValueTask FillAsync(ProviderFieldsViewModel model, IdentityProvider provider)
    {
        var mapping = provider.Mapping;
        model.Label = provider.Label;
        model.Enabled = provider.Enabled;
        model.TrustsEmail = provider.TrustsEmail;
        model.AllowsHandles = provider.AllowsHandles;
        model.AllowsStaff = provider.AllowsStaff;
        model.Audience = provider.Audience;
        model.AudienceListIds = provider.AudienceListIds;
        model.EmailClaim = mapping.Email;
        model.EmailVerifiedClaim = mapping.EmailVerified;
        model.NameClaim = mapping.Name;
        model.HandleClaim = mapping.Handle;
        model.CompanyClaim = mapping.Company;
        model.MakesCompanies = mapping.MakesCompanies;
        model.ListsClaim = mapping.Lists;
        model.ListValues = mapping.ListValues.GroupBy(row => row.ListId).ToDictionary(rows => rows.Key, rows => (string?)string.Join(", ", rows.Select(row => row.Value)));
        var all = await lists.ListAsync();
        model.Lists = [.. all.Select(list => KeyValuePair.Create(list.Id, list.Name))];
        model.ListsByHand = [.. all.Where(list => !list.IsByRules).Select(list => KeyValuePair.Create(list.Id, list.Name))];
    }

    private static void Map(ClaimMapping mapping, ProviderFieldsViewModel model, HashSet<string> byHand)
    {
        mapping.Email = model.EmailClaim?.Trim() ?? "";
        mapping.EmailVerified = model.EmailVerifiedClaim?.Trim() ?? "";
        mapping.Name = model.NameClaim?.Trim() ?? "";
        mapping.Handle = model.HandleClaim?.Trim() ?? "";
        mapping.Company = model.CompanyClaim?.Trim() ?? "";
        mapping.MakesCompanies = model.MakesCompanies;
        mapping.Lists = model.ListsClaim?.Trim() ?? "";
        mapping.ListValues =
        [
            .. (model.ListValues ?? []).Where(row => byHand.Contains(row.Key)).SelectMany(row => (row.Value ?? "")
                .Split([',', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(value => new ListMapping { ListId = row.Key, Value = value })),
        ];
    }

    private static IEnumerable<(string Field, string? Claim)> Claims(ProviderFieldsViewModel model) =>
    [
        (nameof(model.EmailClaim), model.EmailClaim), (nameof(model.EmailVerifiedClaim), model.EmailVerifiedClaim), (nameof(model.NameClaim), model.NameClaim),
        (nameof(model.HandleClaim), model.HandleClaim), (nameof(model.CompanyClaim), model.CompanyClaim), (nameof(model.ListsClaim), model.ListsClaim),
    ];
}
