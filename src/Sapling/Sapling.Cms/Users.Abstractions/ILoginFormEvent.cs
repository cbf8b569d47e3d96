using Microsoft.AspNetCore.Mvc;

namespace OrchardCore.Users.Events;

public interface ILoginFormEvent
{
    Task LoggingInFailedAsync(string userName);

    Task LoggingInFailedAsync(IUser user);

    Task IsLockedOutAsync(IUser user);

    Task LoggedInAsync(IUser user);

    Task LoggingInAsync(string userName, Action<string, string> reportError);

    Task<IActionResult> LoggingInAsync();

    Task<IActionResult> ValidatingLoginAsync(IUser user);
}
