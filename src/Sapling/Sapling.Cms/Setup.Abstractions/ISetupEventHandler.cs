using OrchardCore.Setup.Services;

namespace OrchardCore.Setup.Events;

/// <summary>Takes part in setting a site up, after its recipe has run and before anything is committed.</summary>
public interface ISetupEventHandler
{
    /// <summary>Adds to <see cref="SetupContext.Errors"/> what keeps the site from being set up.</summary>
    Task SetupAsync(SetupContext context) => Task.CompletedTask;

    Task FailedAsync(SetupContext context) => Task.CompletedTask;

    Task SucceededAsync() => Task.CompletedTask;
}
