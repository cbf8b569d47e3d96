namespace OrchardCore.Users.Events;

/// <summary>Does nothing; a listener overrides what it is interested in.</summary>
public abstract class RegistrationFormEventsBase : IRegistrationFormEvents
{
    public virtual Task RegisteredAsync(IUser user) => Task.CompletedTask;

    public virtual Task RegisteringAsync(UserRegisteringContext context) => Task.CompletedTask;

    public virtual Task RegistrationValidationAsync(Action<string, string> reportError) => Task.CompletedTask;
}
