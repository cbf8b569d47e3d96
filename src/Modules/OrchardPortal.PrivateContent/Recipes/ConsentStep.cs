using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Modules;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.PrivateContent.Recipes;

/// <summary><c>{ "name": "Consent", "Users": [ "anaribeiro" ] }</c>: these accounts have accepted the text as it is.</summary>
internal sealed class ConsentStep(UserManager<IUser> users, IConsentLedger ledger, IClock clock) : NamedRecipeStepHandler("Consent")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var text = await ledger.CurrentAsync();
        if (text.IsEmpty || context.Step["Users"] is not JsonArray names)
        {
            context.Errors.Add("Consent: write the text in PrivateContentSettings first, and name the users.");
            return;
        }

        foreach (var name in names.Select(name => name?.GetValueKind() == JsonValueKind.String ? name.GetValue<string>() : string.Empty))
        {
            if (await users.FindByNameAsync(name) is not User user)
            {
                context.Errors.Add($"Consent: there is no user '{name}'.");
            }
            else if (await ledger.IsNeededAsync(user))
            {
                await ledger.RecordAsync(user.UserId, user.Email ?? string.Empty, new ConsentGiven(text, clock.UtcNow, string.Empty));
            }
        }
    }
}
