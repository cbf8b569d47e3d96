using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Users.Models;
using OrchardPortal.PrivateContent.Factors;
using OrchardPortal.PrivateContent.Sessions;
using OrchardPortal.PrivateContent.TwoFactor;
using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.PrivateContent.Drivers;

/// <summary>
/// The second step, the passkeys and the sessions of an account, on its page in the admin. Of one's own account they are changed on the
/// profile, which asks for proof.
/// </summary>
internal sealed class AccountFactorsDisplayDriver(
    FactorStore factors,
    TwoFactorService twoFactor,
    IMemberSessions sessions,
    IHttpContextAccessor httpContextAccessor) : DisplayDriver<User>
{
    public override async Task<IDisplayResult?> EditAsync(User user, BuildEditorContext context)
    {
        if (!IsSomebodyElse(user))
        {
            return null;
        }

        var own = await factors.GetAsync(user.UserId);
        var running = await sessions.ListAsync(user.UserId);
        return Initialize<AccountFactorsViewModel>("AccountFactors_Edit", model =>
        {
            model.HasTwoFactor = own.HasAuthenticator;
            model.Passkeys = own.Passkeys.Count;
            model.Sessions = running.Count;
        }).Location("Content:9");
    }

    public override async Task<IDisplayResult?> UpdateAsync(User user, UpdateEditorContext context)
    {
        if (!IsSomebodyElse(user))
        {
            return null;
        }

        var model = new AccountFactorsViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        if (context.Updater.ModelState.IsValid)
        {
            await ApplyAsync(user.UserId, model);
        }

        return await EditAsync(user, context);
    }

    private async Task ApplyAsync(string userId, AccountFactorsViewModel model)
    {
        if (model.TurnOffTwoFactor)
        {
            await twoFactor.TurnOffAsync(userId);
        }

        if (model.RemovePasskeys && await factors.FindAsync(userId) is { } own)
        {
            own.Passkeys.Clear();
            await factors.SaveAsync(own);
        }

        if (model.EndSessions)
        {
            await sessions.EndAllAsync(userId);
        }
    }

    private bool IsSomebodyElse(User user) =>
        user.UserId.Length > 0 && httpContextAccessor.HttpContext?.User.FindFirstValue(ClaimTypes.NameIdentifier) is { } me && me != user.UserId;
}
