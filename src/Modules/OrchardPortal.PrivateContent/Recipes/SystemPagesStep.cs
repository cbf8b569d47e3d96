using System.Text.Json;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardPortal.PrivateContent.Models;
using OrchardPortal.PrivateContent.Pages;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.PrivateContent.Recipes;

/// <summary>
/// <c>{ "name": "SystemPages", "Look": "Split", "Pages": { "LogOut": { "Look": "Card" } }, "SelfRegistration": true }</c>: how the system pages look,
/// and what they offer (requirements 11, 12 and 21 to 28). Run again it changes nothing.
/// </summary>
internal sealed class SystemPagesStep(DomainSettingsStore store) : NamedRecipeStepHandler("SystemPages")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        if (Read(context) is not { } input)
        {
            return;
        }

        var settings = await store.LoadAsync();
        settings.PageLook = input.Look ?? settings.PageLook;
        foreach (var (kind, choice) in input.Pages)
        {
            settings.Pages[kind] = choice;
        }

        Apply(input, settings.Domains[0]);
        await store.SaveAsync(settings);
    }

    private static SystemPagesInput? Read(RecipeExecutionContext context)
    {
        try
        {
            var input = context.Step.Deserialize<SystemPagesInput>(JsonSerializerOptions.Web) ?? new SystemPagesInput();
            string?[] names = [input.Look, .. input.Pages.Keys, .. input.Pages.Values.SelectMany(choice => (string?[])[choice.Look, choice.Template])];

            if (names.FirstOrDefault(name => name is not null && !SystemPageNames.IsOwnName(name)) is { } wrong)
            {
                context.Errors.Add($"SystemPages: '{wrong}' is not the name of a page, look or template: letters and digits, beginning with a letter.");
            }

            if (input.ConsentText?.Length > DomainSettings.ConsentTextMaxLength || input.ConsentLabel?.Length > DomainSettings.ConsentLabelMaxLength)
            {
                context.Errors.Add($"SystemPages: ConsentText has at most {DomainSettings.ConsentTextMaxLength} characters, ConsentLabel {DomainSettings.ConsentLabelMaxLength}.");
            }

            return context.Errors.Count == 0 ? input : null;
        }
        catch (JsonException exception)
        {
            context.Errors.Add($"SystemPages: a value does not fit: {exception.Message}");

            return null;
        }
    }

    private static void Apply(SystemPagesInput input, DomainSettings domain)
    {
        domain.SelfRegistration = input.SelfRegistration ?? domain.SelfRegistration;
        domain.RequireActivation = input.RequireActivation ?? domain.RequireActivation;
        domain.PasswordLogin = input.PasswordLogin ?? domain.PasswordLogin;
        domain.MagicLink = input.MagicLink ?? domain.MagicLink;
        domain.Passkeys = input.Passkeys ?? domain.Passkeys;

        if (domain.ConsentText.Length == 0 && input.ConsentText is { Length: > 0 } text)
        {
            domain.ConsentText = text;
            domain.ConsentLabel = input.ConsentLabel ?? domain.ConsentLabel;
        }
    }
}
