namespace OrchardCore.Modules;

/// <summary>The life of one container of the site.</summary>
public interface IModularTenantEvents
{
    /// <summary>Before it serves its first request.</summary>
    Task ActivatingAsync();

    Task ActivatedAsync();

    /// <summary>After its last request, in the reverse order of the features.</summary>
    Task TerminatingAsync();

    Task TerminatedAsync();
}
