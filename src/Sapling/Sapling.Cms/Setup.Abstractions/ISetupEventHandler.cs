using OrchardCore.Setup.Services;

namespace OrchardCore.Setup.Events;

public interface ISetupEventHandler
{
    Task SetupAsync(SetupContext context) => throw null!;

    Task FailedAsync(SetupContext context) => throw null!;

    Task SucceededAsync() => throw null!;
}
