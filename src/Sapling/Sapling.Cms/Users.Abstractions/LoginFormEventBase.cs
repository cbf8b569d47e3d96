using Microsoft.AspNetCore.Mvc;

namespace OrchardCore.Users.Events;

public abstract class LoginFormEventBase : ILoginFormEvent
{
    public virtual Task LoggingInAsync(string userName, Action<string, string> reportError) => throw null!;

    public virtual Task LoggingInFailedAsync(string userName) => throw null!;

    public virtual Task LoggingInFailedAsync(IUser user) => throw null!;

    public virtual Task IsLockedOutAsync(IUser user) => throw null!;

    public virtual Task LoggedInAsync(IUser user) => throw null!;

    public virtual Task<IActionResult> LoggingInAsync() => throw null!;

    public virtual Task<IActionResult> ValidatingLoginAsync(IUser user) => throw null!;
}
