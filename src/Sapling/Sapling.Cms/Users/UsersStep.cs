using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Users.Models;

namespace OrchardCore.Users.Recipes;

/// <summary>The recipe step <c>Users</c>: makes accounts, or brings those of the same id or name up to date.</summary>
internal sealed class UsersStep : NamedRecipeStepHandler
{
    private readonly UserManager<IUser> _userManager;

    public UsersStep(UserManager<IUser> userManager)
        : base("Users") => _userManager = userManager;

    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        foreach (var model in context.Step.Deserialize<UsersStepModel>(JOptions.Default)?.Users ?? [])
        {
            if (string.IsNullOrWhiteSpace(model.UserName))
            {
                context.Errors.Add("A user needs a user name.");
                continue;
            }

            var stored = await FindAsync(model);
            var user = stored ?? new User { UserId = model.UserId ?? string.Empty };
            Fill(user, model);
            var result = stored is null ? await _userManager.CreateAsync(user) : await _userManager.UpdateAsync(user);
            foreach (var error in result.Errors)
            {
                context.Errors.Add($"The user '{model.UserName}': {error.Description}");
            }
        }
    }

    private async Task<User?> FindAsync(UsersStepUserModel model)
        => (User?)((string.IsNullOrEmpty(model.UserId) ? null : await _userManager.FindByIdAsync(model.UserId))
            ?? await _userManager.FindByNameAsync(model.UserName!));

    private static void Fill(User user, UsersStepUserModel model)
    {
        user.UserName = model.UserName!;
        user.Email = model.Email;
        user.EmailConfirmed = model.EmailConfirmed;
        user.PasswordHash = model.PasswordHash;
        user.SecurityStamp = model.SecurityStamp ?? user.SecurityStamp ?? Guid.NewGuid().ToString("N");
        user.IsEnabled = model.IsEnabled;
        user.PhoneNumber = model.PhoneNumber;
        user.PhoneNumberConfirmed = model.PhoneNumberConfirmed;
        user.TwoFactorEnabled = model.TwoFactorEnabled;
        user.IsLockoutEnabled = model.IsLockoutEnabled;
        user.AccessFailedCount = model.AccessFailedCount;
        user.RoleNames = [.. model.RoleNames];
    }
}
