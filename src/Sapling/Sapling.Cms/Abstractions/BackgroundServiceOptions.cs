namespace OrchardCore.Modules;

public class BackgroundServiceOptions
{
    public bool ShellWarmup { get; set; }

    public TimeSpan PollingTime { get; set; }

    public TimeSpan MinimumIdleTime { get; set; }
}
