namespace OrchardCore.Environment.Shell;

public interface IShellReleaseManager
{
    /// <summary>Asks for a new container at the end of the current scope.</summary>
    void RequestRelease();

    /// <summary>Takes the request back.</summary>
    void SuspendReleaseRequest();
}
