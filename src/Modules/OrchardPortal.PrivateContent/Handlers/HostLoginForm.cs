using Microsoft.AspNetCore.Mvc;
using OrchardCore.Users;
using OrchardCore.Users.Events;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.PrivateContent.Handlers;

/// <summary>The host has a login page of its own, under an address that nobody links: it leads to ours, and a login there ends as every other.</summary>
internal sealed class HostLoginForm(IMemberLogin memberLogin) : ILoginFormEvent
{
    private static readonly LocalRedirectResult _ourPage = new("~/" + AccountPaths.Login);

    public Task<IActionResult?> LoggingInAsync() => Task.FromResult<IActionResult?>(_ourPage);

    public async Task<IActionResult?> ValidatingLoginAsync(IUser user) =>
        await memberLogin.CompleteAsync(user, LoginMethod.Password, rememberMe: false, returnUrl: null) is { Url: { } url } ? new LocalRedirectResult(url) : _ourPage;

    public Task LoggingInAsync(string userName, Action<string, string> reportError) => Task.CompletedTask;

    public Task LoggingInFailedAsync(string userName) => Task.CompletedTask;

    public Task LoggingInFailedAsync(IUser user) => Task.CompletedTask;

    public Task IsLockedOutAsync(IUser user) => Task.CompletedTask;

    public Task LoggedInAsync(IUser user) => Task.CompletedTask;
}
