namespace OrchardCore;

public static class MemoryStreamFactory
{
}
