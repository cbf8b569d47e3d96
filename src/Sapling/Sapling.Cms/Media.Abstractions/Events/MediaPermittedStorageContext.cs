namespace OrchardCore.Media.Events;

/// <summary>How many bytes may yet be stored; null as long as nobody limits it.</summary>
public class MediaPermittedStorageContext
{
    public long? PermittedStorage { get; set; }

    /// <summary>Sets the limit, unless it is narrower already.</summary>
    public void Constrain(long newValue) => PermittedStorage = Math.Min(newValue, PermittedStorage ?? long.MaxValue);
}
