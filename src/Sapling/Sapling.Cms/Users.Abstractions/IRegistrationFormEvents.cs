namespace OrchardCore.Users.Events;

public interface IRegistrationFormEvents
{
    Task RegistrationValidationAsync(Action<string, string> reportError);

    Task RegisteringAsync(UserRegisteringContext context);

    Task RegisteredAsync(IUser user);
}
