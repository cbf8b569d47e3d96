namespace OrchardCore.Media.Events;

public class MediaCreatingContext : MediaContextBase
{
}
