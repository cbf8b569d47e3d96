namespace OrchardCore.Users.Events;

public abstract class RegistrationFormEventsBase : IRegistrationFormEvents
{
    public virtual Task RegisteredAsync(IUser user) => throw null!;

    public virtual Task RegisteringAsync(UserRegisteringContext context) => throw null!;

    public virtual Task RegistrationValidationAsync(Action<string, string> reportError) => throw null!;
}
