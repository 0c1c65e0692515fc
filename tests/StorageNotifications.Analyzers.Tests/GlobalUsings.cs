global using Microsoft.CodeAnalysis.Testing;
global using StorageNotifications.Testing;
