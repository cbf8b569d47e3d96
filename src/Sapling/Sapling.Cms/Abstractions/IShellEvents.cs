namespace OrchardCore.Environment.Shell.Events;

public interface IShellEvents
{
    ShellsEvent LoadingAsync { get; set; }

    ShellEvent ReleasingAsync { get; set; }

    ShellEvent ReloadingAsync { get; set; }

    ShellEvent RemovingAsync { get; set; }
}
