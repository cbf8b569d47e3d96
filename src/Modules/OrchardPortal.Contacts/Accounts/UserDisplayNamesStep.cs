using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;

namespace OrchardPortal.Contacts.Accounts;

/// <summary><c>{ "name": "UserDisplayNames", "Names": [ { "User", "DisplayName" } ] }</c>: what accounts, given by user name or address, are called.</summary>
internal sealed class UserDisplayNamesStep(IUserService users, UserManager<IUser> manager) : NamedRecipeStepHandler("UserDisplayNames")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var names = context.Step.Deserialize<UserDisplayNamesStepModel>(JOptions.Default)?.Names ?? [];
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i].User is not { Length: > 0 } key || await users.GetUserAsync(key) is not User user)
            {
                context.Errors.Add($"Names[{i}].User: there is no user “{names[i].User}”.");
                continue;
            }

            DisplayName.Put(user, names[i].DisplayName?.Trim() ?? string.Empty);
            foreach (var error in (await manager.UpdateAsync(user)).Errors)
            {
                context.Errors.Add($"Names[{i}]: {error.Description}");
            }
        }
    }
}
