[assembly: System.Reflection.AssemblyMetadata("Module", "OrchardPortal.Conversations")]
