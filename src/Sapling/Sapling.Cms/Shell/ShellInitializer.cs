namespace Sapling.Cms.Shell;

internal sealed record ShellInitializer(Func<IServiceProvider, ValueTask> InitializeAsync);
