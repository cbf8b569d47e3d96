namespace OrchardCore.Media.Events;

public class MediaCreatedContext : MediaContextBase
{
    public bool Result { get; set; }
}
