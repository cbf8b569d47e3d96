using Microsoft.AspNetCore.Mvc;

namespace OrchardCore.Users.Events;

/// <summary>Listens to logins by the login form.</summary>
public interface ILoginFormEvent
{
    /// <summary>The form was posted with a user name that no account has.</summary>
    Task LoggingInFailedAsync(string userName);

    /// <summary>The password was wrong.</summary>
    Task LoggingInFailedAsync(IUser user);

    Task IsLockedOutAsync(IUser user);

    Task LoggedInAsync(IUser user);

    /// <summary>The form was posted; an error that is reported (field, message) stops the login.</summary>
    Task LoggingInAsync(string userName, Action<string, string> reportError);

    /// <summary>The form is about to be shown; a result takes its place.</summary>
    Task<IActionResult?> LoggingInAsync();

    /// <summary>The password was right; a result takes the place of the login.</summary>
    Task<IActionResult?> ValidatingLoginAsync(IUser user);
}
